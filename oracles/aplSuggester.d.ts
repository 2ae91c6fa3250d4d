declare module 'apl-suggester' {
  /** One thing that the published schema does not allow. */
  export interface AplFault {
    readonly path: string;
    readonly errorMessage: string;
    readonly level: string;
  }
  export class StaticAplTemplateValidator {
    validate(document: unknown): Promise<readonly AplFault[]>;
  }
}
