/** The articles that calculators rest on. */
import type { ToolSlug } from './addresses.ts';

/** Every article that the page of a calculator may cite, as `labour-law/44`. */
export const TOOL_LAWS: Record<ToolSlug, readonly string[]> = {
  'wages-owed': [
    'labour-law/48',
    'labour-law/50',
    'labour-contract-law/85',
    'labour-inspection-regulation/26',
    'migrant-wage-regulation/3',
    'dispute-mediation-arbitration-law/27',
  ],
  overtime: [
    'labour-law/41',
    'labour-law/44',
    'labour-law/51',
    'wage-payment-provisions/13',
    'public-holidays/2',
    'labour-dispute-interpretation-1/42',
  ],
  severance: [
    'labour-contract-law/38',
    'labour-contract-law/46',
    'labour-contract-law/47',
    'labour-contract-law/48',
    'labour-contract-law/50',
    'labour-contract-law/71',
    'labour-contract-law/87',
    'labour-contract-law-implementation/25',
    'labour-contract-law-implementation/27',
  ],
  'double-wage': [
    'labour-contract-law/10',
    'labour-contract-law/14',
    'labour-contract-law/82',
    'labour-contract-law-implementation/6',
    'labour-contract-law-implementation/7',
    'labour-dispute-interpretation-2/6',
    'labour-dispute-interpretation-2/7',
    'labour-dispute-interpretation-2/9',
    'dispute-mediation-arbitration-law/27',
  ],
  deadlines: [
    'dispute-mediation-arbitration-law/27',
    'dispute-mediation-arbitration-law/48',
    'dispute-mediation-arbitration-law/50',
    'labour-inspection-regulation/20',
    'civil-procedure-law/250',
    'labour-dispute-interpretation-1/15',
    'civil-code/188',
    'civil-code/201',
    'civil-code/202',
    'civil-code/203',
    'work-injury-regulation/17',
  ],
};
