/** Words on a card together with the place they come from, so that a message can name it. */
export interface Words {
  text: string;
  /** File from the project's root; empty for words that a template brings itself. */
  file: string;
  /** Field within the file, such as `quote.text`. */
  field: string;
}

/** Words of a file. */
export function words(text: string, file: string, field: string): Words {
  return { text, file, field };
}

/** Words that belong to the design. */
export function own(text: string): Words {
  return { text, file: '', field: '' };
}

/** The same words without the 示例： in front: a card says it with a badge. */
export function withoutSampleMark(from: Words): Words {
  return { ...from, text: from.text.replace(/^示例[：:]\s*/u, '') };
}
