/** The paper as something to take away. Each function tells the reader what to do next. */
import type { Paper } from '../../domain/documents/paper.ts';
import { plainText } from '../../domain/documents/plain-text.ts';
import { copyText } from '../clipboard.ts';
import { saveFile } from '../save-file.ts';

/** As a Word file. The program that makes it is large and comes only now. */
export async function save(paper: Paper): Promise<string> {
  const { wordBlob } = await import('./word.ts');
  saveFile(await wordBlob(paper), `${paper.title}.docx`);
  return '存好了，在手机的“下载”里找。没有找到，就用“复制文字”。';
}

/** As text for a chat. */
export async function copy(paper: Paper): Promise<string> {
  const text = plainText(paper);
  const box = document.getElementById('text') as HTMLTextAreaElement;
  box.hidden = true;
  const todo = await copyText(text, () => {
    box.hidden = false;
    box.value = text;
    return box;
  });
  return todo ?? '已复制，去微信里粘贴吧。里面有身份证号和电话，只发给信得过的人。';
}
