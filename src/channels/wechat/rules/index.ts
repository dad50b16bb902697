/** Every rule for articles, one line each room. */
import { COLOUR_RULES } from './colours.ts';
import { PICTURE_RULES } from './pictures.ts';
import type { Rule } from './base.ts';
import { STRUCTURE_RULES } from './structure.ts';
import { STYLE_RULES } from './styles.ts';
import { TAG_RULES } from './tags.ts';
import { WORD_RULES } from './words.ts';

export const RULES: readonly Rule[] = [
  ...TAG_RULES,
  ...STYLE_RULES,
  ...STRUCTURE_RULES,
  ...PICTURE_RULES,
  ...COLOUR_RULES,
  ...WORD_RULES,
];
