/** Every document that readers can fill in, in the order of lists. */
import { arbitrationApplication } from './definitions/arbitration-application.ts';
import { evidenceList } from './definitions/evidence-list.ts';
import { inspectionComplaint } from './definitions/inspection-complaint.ts';
import { legalAidApplication } from './definitions/legal-aid-application.ts';
import { paymentOrderApplication } from './definitions/payment-order-application.ts';
import { wageSettlement } from './definitions/wage-settlement.ts';
import type { Document } from './document.ts';

export const DOCUMENTS: readonly Document[] = [
  inspectionComplaint,
  arbitrationApplication,
  paymentOrderApplication,
  legalAidApplication,
  wageSettlement,
  evidenceList,
];

/** The documents with these slugs, in the order of the slugs. */
export function documentsNamed(slugs: readonly string[]): Document[] {
  return slugs.flatMap((slug) => DOCUMENTS.filter((document) => document.slug === slug));
}

/** What a document rests on: `labour-law/44`. */
export function basisOf({ handTo, mind }: Document): string[] {
  return [...handTo, ...mind].flatMap(({ basis = [] }) => basis);
}
