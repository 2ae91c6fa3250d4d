/** A program that speaks the text it reads from its standard input. */
export interface Engine {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  /** The arguments for a soft voice. */
  readonly softArguments?: readonly string[];
  /** Where killing the program does not silence it: the arguments of the same program that do. */
  readonly hushArguments?: readonly string[];
}
