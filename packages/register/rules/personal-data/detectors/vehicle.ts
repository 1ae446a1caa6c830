import type { Span } from '../found.ts'
import { nearby, spansOf } from './matches.ts'

/** Registration marks of vehicles: today's form anywhere in capitals; older forms, and small letters, where a vehicle is spoken of. */
export function vehiclesIn(text: string): Span[] {
  const isAboutVehicle = (match: RegExpExecArray) =>
    /\b(?:cars?|vans?|vehicles?|reg|registration|registered|plates?|number ?plate|motor|moped|motorbike|taxi|ford|vauxhall|audi|bmw|corsa|fiesta|golf|drove|driving|lorry|truck|scooter)\b/i.test(
      nearby(text, match.index, match.index + match[0].length, 60, 40),
    )
  return [
    ...spansOf(text, 'vehicle', /(?<![\p{L}\d])[A-HJ-PR-Y][A-HJ-PR-Y]-?\d{2}[\s-]?[A-HJ-PR-Z]{3}(?![\p{L}\d])/gu),
    ...spansOf(
      text,
      'vehicle',
      /(?<![\p{L}\d])[A-HJ-PR-Y][A-HJ-PR-Y]-?\d{2}[\s-]?[A-HJ-PR-Z]{3}(?![\p{L}\d])/giu,
      isAboutVehicle,
    ),
    ...spansOf(
      text,
      'vehicle',
      /(?<![\p{L}\d])(?:[A-HJ-NPR-TV-Y]\d{1,3}[\s-]?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}[\s-]?\d{1,3}[A-HJ-NPR-TV-Y]?|(?=[A-Z]{0,2}[IZ])[A-Z]{3}[\s-]?\d{3,4})(?![\p{L}\d])/giu,
      (match) => isAboutVehicle(match) && /\d/.test(match[0]),
    ),
  ]
}
