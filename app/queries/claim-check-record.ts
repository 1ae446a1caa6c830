import type { ClaimCheck } from './claim-check.ts'

/** A claim check as JSON, for whoever sent the text. */
export function claimCheckRecord({ characters, claims, passed, counts }: ClaimCheck) {
  return {
    asked: { characters },
    counts: {
      sentences: claims.length + passed.length,
      claims: claims.length,
      supported: counts.supported,
      partly: counts.partly,
      not_supported: counts['not-supported'],
      no_finding: counts['no-finding'],
    },
    claims: claims.map(({ sentence, subjects, isCarried, code, reasons, beside, weaker }) => ({
      sentence,
      about: subjects.map(({ kind, id, name }) => ({ kind, id, name })),
      named_before: isCarried,
      answer: code,
      reasons,
      findings: beside.map(({ finding, designLevel, code: own, rule, reasons: because }) => ({
        finding_id: finding.id,
        project_id: finding.project_id,
        outcome: finding.outcome ?? null,
        design_level: designLevel,
        answer: own,
        rule,
        reasons: because,
      })),
      weaker_findings: weaker,
    })),
    passed_over: passed.map(({ sentence, because }) => ({ sentence, because })),
  }
}
