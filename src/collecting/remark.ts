/** Something to tell the unit that sent a file. */

export interface Remark {
  /** Errors send the file back, warnings only ask. */
  level: 'error' | 'warning';
  /** Where to look: `D7`; left out when it concerns the whole file. */
  cell?: string | undefined;
  /** A sentence without a full stop. */
  message: string;
  /** What to write there. */
  fix?: string | undefined;
  /** For those who collect; the unit has nothing to mend. */
  inside?: boolean;
}

/** A remark that sends the file back. */
export function wrong(message: string, cell?: string, fix?: string): Remark {
  return { level: 'error', cell, message, fix };
}
