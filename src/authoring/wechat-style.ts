/**
 * The few styles of an article for WeChat, as short as they can be: 20,000 characters count tags and
 * styles too. Body text has no colour, so that the app can choose it by day and by night; grounds are
 * neutral greys or the union's red, because tinted ones glare at night.
 */
/** Sizes are those that the buttons of WeChat's editor know, so that staff can go on from there. */
const SMALL = 'font-size:15px';

const CARD = 'background-color:#f5f5f5;color:#333333';

export interface WechatStyle {
  /** Around the whole article. */
  article: string;
  h2: string;
  h3: string;
  p: string;
  /** The answer above everything else. */
  lead: string;
  /** A line about the text: dates, sources, captions. */
  hint: string;
  ul: string;
  /** Beside-the-point words within a line. */
  small: string;

  blockquote: string;
  table: string;
  th: string;
  td: string;
  img: string;
  caption: string;
  /** What to do first: white on red. */
  panel: string;
  /** A telephone number to be read across a room. */
  number: string;
  card: string;
  /** A paragraph within a card or panel. */
  line: string;
  /** The red thread that steps hang on. */
  step: string;
  stepTitle: string;
  badge: string;
  quote: string;
  quoteWords: string;
  /** 发文机关标志, red. */
  issuingMark: string;
  /** 发文字号 over its red line. */
  documentNumber: string;
  documentTitle: string;
  indented: string;
  documentHeading: string;
  signature: string;
  /** Around words of laws and notices. */
  laws: string;
  centred: string;
  code: string;
  codes: string;
}

/** @param red of the union: large areas with white words, and lines; `#rrggbb` */
export function styleOf(red: string): WechatStyle {
  return {
    article: 'font-size:17px;line-height:1.75',
    h2: `font-size:20px;margin:40px 0 16px;border-left:4px solid ${red};padding-left:12px`,
    h3: 'font-size:18px;margin:24px 0 8px',
    p: 'margin:0 0 16px',
    lead: 'font-size:18px;margin:0 0 24px',
    hint: `${SMALL};color:#595959;margin:0 0 16px`,
    ul: 'margin:0 0 16px;padding-left:24px',
    small: SMALL,
    blockquote: 'border-left:4px solid #b0b0b0;padding-left:16px;margin:0 0 16px',
    table: `${SMALL};width:100%;border-collapse:collapse;margin:0 0 16px`,
    th: `${CARD};border:1px solid #d0d0d0;padding:8px`,
    td: 'border:1px solid #d0d0d0;padding:8px',
    img: 'width:100%;height:auto;border-radius:4px',
    caption: `${SMALL};color:#595959;text-align:center;margin:8px 0 24px`,
    panel: `background-color:${red};color:#ffffff;padding:20px;border-radius:8px;margin:0 0 24px`,
    number: 'font-size:24px',
    card: `${CARD};padding:16px 20px 8px;border-radius:8px;margin:0 0 24px`,
    line: 'margin:0 0 8px',
    step: `border-left:2px solid ${red};padding-left:16px;margin:0 0 24px`,
    stepTitle: 'font-size:18px;margin:0 0 8px',
    badge: `background-color:${red};color:#ffffff;padding:2px 8px;border-radius:4px`,
    quote: `border-left:4px solid ${red};padding-left:16px;margin:24px 0`,
    quoteWords: 'font-size:20px;margin:0 0 8px',
    issuingMark: `font-size:24px;color:${red};text-align:center;margin:0 0 16px`,
    documentNumber: `text-align:center;border-bottom:2px solid ${red};padding-bottom:12px;margin:0 0 24px`,
    documentTitle: 'font-size:22px;text-align:center;margin:0 0 24px',
    documentHeading: 'font-size:18px;margin:24px 0 12px',
    indented: 'text-indent:2em;margin:0 0 16px',
    signature: 'text-align:right;margin:0 0 8px',
    laws: `${SMALL};border-left:4px solid #b0b0b0;padding-left:16px;margin:0 0 24px`,
    centred: 'text-align:center;margin:0 0 8px',
    code: 'width:50%;height:auto',
    codes: `${CARD};${SMALL};padding:8px;word-break:break-all;margin:0 0 16px`,
  };
}
