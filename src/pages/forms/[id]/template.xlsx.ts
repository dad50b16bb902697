import { getAskedFor, getReportForms, type ReportFormEntry } from '../../../queries/reports.ts';
import { getSite } from '../../../queries/index.ts';
import { templateOf } from '../../../collecting/template.ts';
import { writeWorkbook } from '../../../sheets/index.ts';

export async function getStaticPaths() {
  return (await getReportForms()).map((form) => ({ params: { id: form.id }, props: { form } }));
}

export async function GET({ props }: { props: { form: ReportFormEntry } }) {
  const { id, data } = props.form;
  const [asked, { union }] = await Promise.all([getAskedFor(props.form), getSite()]);
  const bytes = await writeWorkbook(templateOf({ ...asked, id, form: data, by: union.name }));
  return new Response(bytes as BodyInit);
}
