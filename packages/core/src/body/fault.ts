/** Why a body cannot do what it is asked, or should not. */
export interface Fault {
  readonly kind: 'cannot-follow' | 'not-put-down' | 'not-fetched' | 'in-the-way' | 'side-not-said';
  /** A plain sentence. */
  readonly why: string;
}
