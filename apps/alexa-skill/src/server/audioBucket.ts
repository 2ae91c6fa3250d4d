/** Where recordings are kept, so that each is made once. */
export interface AudioBucket {
  /**
   * Keeps a file, over whatever was there.
   *
   * @param key the path of its URL without the first slash
   * @throws when the bucket does not take it
   */
  put(key: string, file: AudioFile): Promise<void>;
}

/** A file as it is served. */
export interface AudioFile {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** The part of `@aws-sdk/client-s3` that is used; Lambda brings the package, so it is neither installed nor bundled. */
interface S3Sdk {
  readonly S3Client: new (options: object) => { send(command: object): Promise<unknown> };
  readonly PutObjectCommand: new (input: object) => object;
}

const SDK = '@aws-sdk/client-s3';
const MOST_ATTEMPTS = 2;

/**
 * A bucket of Amazon S3, whose client is loaded when it is first needed. Region and credentials are those of the
 * environment.
 *
 * @param bucket its name
 * @param loadSdk loads `@aws-sdk/client-s3`
 * @returns the bucket; `put` rejects as the client does, or when the client is not installed
 * @example await s3Bucket('supine-audio').put('audio/a.mp3', { body, contentType: 'audio/mpeg', cacheControl: 'public' })
 */
export function s3Bucket(
  bucket: string,
  loadSdk: () => Promise<S3Sdk> = () => import(SDK),
): AudioBucket {
  let opened: Promise<{ sdk: S3Sdk; client: InstanceType<S3Sdk['S3Client']> }> | undefined;
  const open = async () => {
    const sdk = await loadSdk();
    return { sdk, client: new sdk.S3Client({ maxAttempts: MOST_ATTEMPTS }) };
  };
  return {
    async put(key, { body, contentType, cacheControl }) {
      opened ??= open();
      const { sdk, client } = await opened.catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      const file = { Body: body, ContentType: contentType, CacheControl: cacheControl };
      await client.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: key, ...file }));
    },
  };
}
