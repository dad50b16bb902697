/** `<share-pack>`: a button that fetches files of the site and saves them as one zip file. */
import type { Pack } from './packs.ts';

/** Tells the Notepad of old Windows that a text is UTF-8. */
const MARK = '\ufeff';

class SharePack extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    const status = this.querySelector('[role=status]')!;
    const pack = JSON.parse(this.querySelector('script')!.textContent) as Pack;
    button.hidden = false;
    button.addEventListener('click', async () => {
      button.disabled = true;
      status.textContent = '正在打包……';
      status.textContent = await save(pack).then(
        () => '已经下载。',
        () => '没有下载成：可能网断了。再按一次试试，或者一张一张下载。',
      );
      button.disabled = false;
    });
  }
}

async function save({ name, files, texts }: Pack): Promise<void> {
  const { strToU8, zipSync } = await import('fflate');
  const parts = await Promise.all(
    Object.entries(files).map(async ([name, path]) => [name, await load(path)] as const),
  );
  const written = Object.entries(texts).map(([name, text]) => [name, strToU8(MARK + text)]);
  // Pictures do not get smaller.
  const zip = zipSync(Object.fromEntries([...parts, ...written]), { level: 0 });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function load(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

customElements.define('share-pack', SharePack);
