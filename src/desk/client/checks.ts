/** What the gate says of the whole content, file by file. */
import { get } from './call.ts';
import { at, make } from './dom.ts';
import { parts, type Finding } from './finding.ts';

interface Findings {
  files: number;
  errors: number;
  warnings: number;
  findings: Finding[];
}

export async function drawChecks(): Promise<void> {
  const { files, errors, warnings, findings } = await get<Findings>('findings');
  at('check-sum').textContent =
    errors + warnings === 0
      ? `检查了${files}个文件，没有发现问题。`
      : `检查了${files}个文件：${errors}处错误，${warnings}处提醒。`;
  const of = (level: Finding['level'], title: string) => {
    const some = findings.filter((one) => one.level === level);
    return some.length > 0 && make('section', {}, make('h3', {}, title), ...byFile(some));
  };
  at('check-list').replaceChildren(
    ...[of('error', '错误，改好才能发布'), of('warning', '提醒，不影响发布')].filter(
      (part) => part !== false,
    ),
  );
  at('publish-state').textContent =
    errors === 0
      ? '检查通过，可以生成网站。'
      : `还有${errors}处错误，改好才能发布。每一处在哪里、怎么改，看上面的“检查”。`;
  at<HTMLButtonElement>('build').disabled = errors > 0;
}

function byFile(findings: Finding[]): HTMLElement[] {
  return [...Map.groupBy(findings, ({ file }) => file)].map(([file, some]) =>
    make(
      'div',
      { class: 'desk-findings' },
      make('h4', {}, file),
      make('ul', {}, ...some.map((one) => make('li', { class: one.level }, ...parts(one)))),
    ),
  );
}
