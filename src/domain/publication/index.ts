/** The figures that readers may see, for pages, pictures and files. */
export * from './parts.ts';
export * from './publication.ts';
export * from './records.ts';
export * from './tables.ts';
export * from './words.ts';
