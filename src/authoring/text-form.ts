/** What the text form of a component gets and gives. */

export interface Written {
  attributes: Readonly<Record<string, string>>;
  /** The text of each thing inside, in lines. */
  parts: readonly (readonly string[])[];
}

/** What numbers stand for. */
export interface Names {
  /** 《劳动法》第四十四条 */
  citation(law: string, article: string): string;
  /** 职工服务热线 */
  hotline(number: string): string | undefined;
}

/** A component as lines of plain text; within a sentence they run on. */
export type TextForm = (written: Written, names: Names) => string[];
