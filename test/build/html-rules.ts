/** Which rules of html-validate the pages keep. */
import type { ConfigData } from 'html-validate';

export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // A style sheet keeps telephone numbers in one line. The hyphen this rule wants instead of
    // “-” makes a copied number useless.
    'tel-non-breaking': 'off',
  },
};
