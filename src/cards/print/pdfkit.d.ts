/** The part of pdfkit in use; the package brings no types of its own. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  interface StructureElement {
    add(child: StructureElement): this;
    end(): void;
  }

  export default class PDFDocument extends Readable {
    constructor(options: {
      size: [number, number];
      margin: number;
      lang: string;
      tagged: boolean;
      displayTitle: boolean;
      pdfVersion: '1.7';
      font: string;
      info: Record<string, string | Date>;
    });
    info: Record<string, string | Date>;
    endMetadata(): void;
    registerFont(name: string, data: Uint8Array): this;
    font(name: string): this;
    fontSize(points: number): this;
    text(
      text: string,
      x: number,
      y: number,
      options: { lineBreak: false; baseline: 'alphabetic' },
    ): this;
    save(): this;
    restore(): this;
    scale(factor: number): this;
    translate(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    path(d: string): this;
    lineWidth(points: number): this;
    lineCap(cap: string): this;
    lineJoin(join: string): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    fill(): this;
    stroke(): this;
    struct(type: string, options: { alt?: string }, draw?: () => void): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options: { type: 'Layout' }): this;
    endMarkedContent(): this;
    end(): void;
  }
}
