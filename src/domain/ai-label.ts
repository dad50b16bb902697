/** Pictures made by artificial intelligence: the words that say so wherever one is shown, and how files tell. */

/** Visible beside or on the picture (《人工智能生成合成内容标识办法》). */
export const AI_LABEL = '人工智能生成';

export interface Shown {
  alt: string;
  credit: string;
  madeByAi: boolean;
}

/** Alternative text and credit as readers get them. */
export function withAiLabel({ alt, credit, madeByAi }: Shown): { alt: string; credit: string } {
  if (!madeByAi) return { alt, credit };
  const named = (text: string) => text.includes(AI_LABEL);
  return {
    alt: named(alt) ? alt : `${AI_LABEL}的图：${alt}`,
    credit: named(credit) ? credit : `${AI_LABEL}。${credit}`,
  };
}

/** Whether the alternative text of a picture in a body says so. */
export const saysAi = (alt: string): boolean => alt.includes(AI_LABEL);

/**
 * `DigitalSourceType` of IPTC, in XMP and in C2PA; the field AIGC of Chinese services; what
 * well-known programs write into PNG and EXIF.
 */
const TRACES =
  /(?:composite(?:With)?)?TrainedAlgorithmicMedia|algorithmicMedia|"?AIGC"?\s*[:=>]\s*\{?\s*\\?"|<[\w:]*AIGC>|Stable Diffusion|Midjourney|DALL[·-]?E|NovelAI|ComfyUI|Steps: \d+, Sampler:/i;

/** The mark that a file carries itself, as XMP: `DigitalSourceType` of IPTC. Nobody sees it, programs do. */
export const AI_MARK = [
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<rdf:Description xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType=',
  '"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/>',
  '</rdf:RDF></x:xmpmeta>',
].join('');

/** Whether the metadata of a picture file say that a program made it up. */
export function toldByFile(bytes: Uint8Array): boolean {
  // Latin letters stand for single bytes: nothing is decoded, so every format can be read.
  return TRACES.test(new TextDecoder('latin1').decode(bytes));
}
