/**
 * `<share-article>`: shows the article for WeChat as it looks by day and by night, on a phone and on a
 * desk, and copies it with its styles. Says which way of copying worked.
 */
import { articleDataIn } from '../../domain/article-page.ts';
import { DARK_PAGE, LIGHT_PAGE, nightStyle } from '../../domain/dark-mode.ts';
import { copyRich, type Way } from './copy-rich.ts';

interface Article {
  html: string;
  placeholders: string;
  plain: string;
}

const WAYS: Record<Way, string> = {
  command: '已复制，带着样式（用的是复制命令）。',
  clipboard:
    '已复制，带着样式（用的是新式剪贴板）。粘贴后看一看样式在不在，不在就打开单独的文章页，全选复制。',
  none: '这个浏览器不让网页复制。请打开单独的文章页，按Ctrl+A全选，再按Ctrl+C复制。',
};
const NEXT = '到公众号后台的正文里按Ctrl+V。';

class ShareArticle extends HTMLElement {
  #article: Promise<Article> | undefined;
  #night = false;
  /** Styles by day. */
  readonly #styles = new WeakMap<HTMLElement, string>();

  connectedCallback(): void {
    // Fetched before it is asked for: browsers allow copying only right after the press.
    this.#article = load(this.dataset['article']!);
    this.#article.catch(() => undefined);
    this.querySelector<HTMLElement>('.wechat-views')!.hidden = false;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
      button.hidden = false;
      button.addEventListener('click', () => this.#copy(button));
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-width], [data-night]')) {
      button.addEventListener('click', () => this.#show(button));
    }
    this.#frame.addEventListener('load', () => this.#paint());
  }

  get #frame(): HTMLIFrameElement {
    return this.querySelector('iframe')!;
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const status = this.querySelector('.wechat-status')!;
    status.textContent = '';
    const way = await this.#copied(button.dataset['copy'] as 'html' | 'placeholders');
    status.textContent = way === 'none' ? WAYS.none : WAYS[way] + NEXT;
  }

  async #copied(kind: 'html' | 'placeholders'): Promise<Way> {
    try {
      const { [kind]: html, plain } = await this.#article!;
      return await copyRich(html, plain, this.querySelector('h3')!);
    } catch {
      return 'none';
    }
  }

  #show(button: HTMLButtonElement): void {
    for (const other of button.parentElement!.querySelectorAll('button')) {
      other.setAttribute('aria-pressed', String(other === button));
    }
    const { width, night } = button.dataset;
    if (width) this.querySelector('.wechat-phone')!.classList.toggle('wide', width === '677');
    if (night !== undefined) {
      this.#night = night !== '';
      this.#paint();
    }
  }

  /** Turns the colours inside the frame as the app would; the page there runs nothing itself. */
  #paint(): void {
    const body = this.#frame.contentDocument?.body;
    if (!body) return;
    const page = this.#night ? DARK_PAGE : LIGHT_PAGE;
    body.style.backgroundColor = page.ground;
    body.style.color = page.text;
    this.#paintIn(body, DARK_PAGE.ground);
  }

  #paintIn(parent: HTMLElement, around: string): void {
    for (const element of parent.children) {
      if (!('style' in element)) continue;
      const styled = element as HTMLElement;
      const day = this.#styles.get(styled) ?? styled.getAttribute('style') ?? '';
      this.#styles.set(styled, day);
      const night = nightStyle(day, around);
      if (day !== '') styled.style.cssText = this.#night ? night.style : day;
      this.#paintIn(styled, night.ground);
    }
  }
}

/** What to copy stands as data in the page of the article. */
async function load(address: string): Promise<Article> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return articleDataIn(await response.text()) as Article;
}

customElements.define('share-article', ShareArticle);
