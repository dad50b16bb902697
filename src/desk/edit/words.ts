/** What the editor says in words that officers do not use, or not in Chinese, in other words. */

const WORDS: Record<string, string> = {
  Slug: '编号',
  编辑别名: '改编号',
  集合: '栏目',
  '保存条目时出错。请稍后重试。': '这一篇还不能保存：',
  错误: '还要改一改',
  'Show Errors': '看是哪几处',
  Folders: '文件夹',
  'New Folder': '新建文件夹',
  Unavailable: '打不开',
  'This file couldn’t be loaded. It may have been moved or deleted.':
    '这个文件打不开，可能移走了或者删了。',
  'This entry doesn’t have a slug.': '这一篇没有编号。',
  'Are you sure you want to reload the entry? Your unsaved changes will be lost.':
    '真要重新打开这一篇吗？没保存的字会没有了。',
  'Reload Entry': '重新打开',
};

/** Looks over what the editor puts into the page, now and later. */
export function sayInChinese(): void {
  const root = document.getElementById('nc-root')!;
  replaceIn(root);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Text) replace(target);
      addedNodes.forEach((node) => (node instanceof Text ? replace(node) : replaceIn(node)));
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

function replaceIn(node: Node): void {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) replace(texts.currentNode as Text);
}

/** Whole texts only, and none that somebody is writing. */
function replace(text: Text): void {
  const words = text.data.trim();
  if (!Object.hasOwn(WORDS, words)) return;
  if (text.parentElement?.closest('[contenteditable], textarea, script')) return;
  text.data = WORDS[words]!;
}
