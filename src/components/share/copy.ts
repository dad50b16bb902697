/** `<share-copy>`: a button that copies the text of the box beside it. */
import { copyText } from '../clipboard.ts';

class ShareCopy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    const box = this.querySelector('textarea')!;
    const status = this.querySelector('[role=status]')!;
    button.hidden = false;
    button.addEventListener('click', async () => {
      status.textContent = '';
      status.textContent = (await copyText(box.value, () => box)) ?? '已复制，可以去粘贴了。';
    });
  }
}

customElements.define('share-copy', ShareCopy);
