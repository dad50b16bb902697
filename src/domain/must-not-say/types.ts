/** A statement about the law that is wrong or promises too much, and what may be said in its place. */
export interface Misstatement {
  /** The statement as people make it. */
  wrong: string;
  /** Finds it and its variants within one sentence. */
  says: RegExp;
  /** What in the same sentence makes it right after all. */
  unless?: RegExp;
  /** Why it must not be said, with law and article where one decides. */
  why: string;
  /** A true sentence in its place. */
  instead: string;
}
