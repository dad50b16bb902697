/** For the search: what each page code opens. Fetched when somebody types four digits. */
import type { APIRoute } from 'astro';
import { getTitledCodes } from '../../components/codes/titled.ts';

export const GET: APIRoute = async () => {
  const codes = (await getTitledCodes()).map(({ code, page, title }) => [code, [page, title]]);
  return Response.json(Object.fromEntries(codes));
};
