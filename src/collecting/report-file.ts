/** A report as it lies in `content/reports/`. */
import type { ReportFile } from '../schemas/report.ts';

/** Path below the folder of the content. */
export function reportPath({
  campaign,
  form,
  unit,
}: Pick<ReportFile, 'campaign' | 'form' | 'unit'>) {
  return `reports/${campaign}/${form}/${unit}.json`;
}

/** The text of the file: one figure a line, so that a correction changes one line. */
export function reportText({ figures, period, ...rest }: ReportFile): string {
  const line = (value: object) =>
    `{ ${Object.entries(value)
      .map(([key, one]) => `"${key}": ${JSON.stringify(one)}`)
      .join(', ')} }`;
  const head = Object.entries({ campaign: rest.campaign, form: rest.form, unit: rest.unit })
    .map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`)
    .join('\n');
  const source = rest.source === undefined ? '' : `\n  "source": "${rest.source}",`;
  const sample = rest.sample ? '\n  "sample": true,' : '';
  return `{
${head}
  "period": ${line(period)},
  "handedIn": "${rest.handedIn}",${source}${sample}
  "figures": [
${figures.map((figure) => `    ${line(figure)}`).join(',\n')}
  ]
}
`;
}
