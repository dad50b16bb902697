/** What a chart shows, without any drawing. */

export interface Bar {
  name: string;
  /** 0 or more; nothing is drawn for a figure that is kept back or was not reported. */
  value: number | undefined;
  /** The figure with its unit, or why there is none: 1,286户, 不公开. */
  label: string;
  /** Told apart by shape: bars of this time are full, those of the year before are hollow. */
  year: 'this' | 'before';
}

export interface Chart {
  /** Unique on its page. */
  id: string;
  title: string;
  bars: Bar[];
  /** The bars of all charts with which it shares its scale: the same length is the same number. */
  scale?: readonly Bar[];
}
