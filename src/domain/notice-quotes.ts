/** A passage of a notice and where it stands. */
export interface NoticeQuote {
  notice: string;
  /** 二（三） */
  clause: string;
  quote: string;
}

/** Passages of one clause. */
export interface QuotedClause {
  notice: string;
  clause: string;
  quotes: string[];
}

/** Passages gathered by clause, in order of first mention, none twice. */
export function byClause(basis: readonly NoticeQuote[]): QuotedClause[] {
  const clauses = new Map<string, QuotedClause>();
  for (const { notice, clause, quote } of basis) {
    const key = `${notice} ${clause}`;
    const group = clauses.get(key) ?? { notice, clause, quotes: [] };
    if (!group.quotes.includes(quote)) group.quotes.push(quote);
    clauses.set(key, group);
  }
  return [...clauses.values()];
}
