/**
 * `<share-copy>`: a button that copies the text of the box beside it. Where the clipboard is out of
 * reach (no encryption, an old browser), the text is selected and the reader told what to press.
 */
class ShareCopy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    const box = this.querySelector('textarea')!;
    const status = this.querySelector('[role=status]')!;
    button.hidden = false;
    button.addEventListener('click', async () => {
      status.textContent = '';
      status.textContent = (await copy(box.value)) ? '已复制，可以去粘贴了。' : select(box);
    });
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @returns what to do next */
function select(box: HTMLTextAreaElement): string {
  box.focus();
  box.select();
  const touch = matchMedia('(pointer: coarse)').matches;
  return touch
    ? '文字已经选中，请点“复制”；没有出现，就长按文字。'
    : '文字已经选中，请按 Ctrl+C 复制。';
}

customElements.define('share-copy', ShareCopy);
