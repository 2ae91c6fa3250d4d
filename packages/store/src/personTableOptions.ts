/** Which table, and whose account. */
export interface PersonTableOptions {
  /** The table's name. Its partition key is a string; its time to live is to be the attribute `expiresAt`. */
  readonly table: string;
  /** What that key is called; `person` unless told, for a table that somebody else has made. */
  readonly key?: string;
  /**
   * A `DynamoDBClient` that the app has already. It is not closed, and brings its own region, endpoint, credentials and
   * retries. Its type is not named, so that whoever keeps memories elsewhere need not install it.
   */
  readonly client?: { send(command: never, options?: object): Promise<unknown> };
  /** Such as `eu-west-1`; where the environment says unless told. */
  readonly region?: string;
  /** Another address than Amazon's. */
  readonly endpoint?: string;
}
