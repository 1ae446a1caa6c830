import type { Span } from '../found.ts'
import { isOrdinaryWord } from '../gazetteer/known-names.ts'
import { plain } from '../words.ts'
import { spansOf } from './matches.ts'

const platform =
  '(?:instagram|insta|snapchat|snap|tik ?tok|facebook|fb|twitter|x\\.com|bluesky|threads|discord|telegram|kik|bereal|whatsapp|messenger|youtube|twitch|xbox|gamertag|psn|playstation|roblox|steam|onlyfans|tinder|grindr|linkedin|reddit|tumblr|signal|wechat)'

const addressOfAPlatform =
  /\b(?:www\.)?(?:instagram|facebook|fb|twitter|x|tiktok|snapchat|youtube|linkedin|t|twitch|reddit|threads)\.(?:com|me|net|tv)\/(?:add\/|in\/|u\/|user\/|profile\.php\?id=)?(?<what>@?[\p{L}\d_.-]{2,60})/giu
const name = '[\\p{L}\\d_](?:[\\p{L}\\d_.-]{0,38}[\\p{L}\\d_])'
const besideAPlatform = new RegExp(
  `\\b${platform}(?:[ -](?:account|name|handle|user ?name|profile|page|id|tag|user|is|was|as|called|under|on|at)|\\s?[:=(-]){0,4}\\s?["‘“'@]?(?<what>${name})`,
  'giu',
)
const calledAName = new RegExp(
  `\\b(?:${platform}|ig)(?:(?:[ -](?:account|profile))?[ -](?:user ?name|handle|name|id|tag|gamertag)(?: is| was|:)?|\\s?:|(?<=gamertag))\\s{1,2}["‘“']?(?<what>${name})`,
  'giu',
)
const onAPlatform = new RegExp(
  `(?<![\\p{L}\\d@])(?<what>(?=[\\p{L}\\d.]{0,40}[_\\d])[\\p{L}][\\p{L}\\d_.]{2,40})\\s(?:on|via|in)\\s(?:her |his |their )?${platform}\\b`,
  'giu',
)

/** Names used on social media: after an @, in an address of the platform, or where a platform is named beside them. */
export function handlesIn(text: string): Span[] {
  return [
    ...spansOf(
      text,
      'handle',
      /(?<![\p{L}\d._%+-])@(?:\s(?=[\p{L}\d]*[\d_.]\S))?(?<what>(?!media\b)[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_]))(?![\p{L}\d/])/giu,
    ),
    ...spansOf(text, 'handle', addressOfAPlatform),
    ...spansOf(
      text,
      'handle',
      besideAPlatform,
      (match) =>
        /[\d_]|[\p{L}\d]\.[\p{L}\d]/u.test(match.groups?.what ?? '') &&
        !/^(?:19|20)\d{2}s?$|^\d{1,6}$/.test(match.groups?.what ?? ''),
    ),
    ...spansOf(text, 'handle', calledAName, (match) => !isOrdinaryWord(plain(match.groups?.what ?? ''))),
    ...spansOf(text, 'handle', onAPlatform, (match) => /[_]|\p{L}\d/u.test(match[0])),
  ]
}
