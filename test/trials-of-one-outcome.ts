import type { Files } from './importing.ts'

/** Twelve trials, a matched comparison and a saving of one made-up model, whose findings differ little. */
const trials = Array.from({ length: 13 }, (_, at) => {
  const [log, error] = [-0.4 + 0.13 * ((at * 5) % 7) - 0.25, 0.12 + 0.02 * ((at * 3) % 8)]
  const end = (z: number) => Math.exp(log + z * error).toFixed(3)
  const isStrong = at < 12
  return {
    id: `hub-trial-${at + 1}`,
    design: isStrong ? 'rct' : 'matched-comparison',
    year: 2010 + at,
    numbers: [end(0), end(-1.96), end(1.96)].join(','),
  }
})

/** A register in which one outcome has enough findings for everything that is told of evidence, and another several of one attempt. */
export const trialsOfOneOutcome: Files = {
  'models.csv': `id,name,practice_area,source_urls
evening-hubs,Evening hubs,early-help,https://example.org/evening
`,
  'projects.csv': `id,model_id,name,places,practice_area,started,design,source_urls
${trials.map(({ id, design, year }, at) => `${id},evening-hubs,Evening hubs ${at + 1},E08000035,early-help,${year},${design},https://example.org/${id}`).join('\n')}
other,,Something else,E06000014,education,2015,rct,https://example.org/other
`,
  'findings.csv': `id,project_id,outcome,outcome_code,part,direction_wanted,reported_direction,scale,estimate,ci_low,ci_high,n,design,reported_on,source_urls
${trials.map(({ id, design, year, numbers }) => `${id}-f1,${id},missing episodes,missing-episodes,,decrease,better,odds-ratio,${numbers},200,${design},${year + 1},https://example.org/${id}`).join('\n')}
hub-trial-1-f2,hub-trial-1,money of the missing,missing-episodes,,decrease,better,gbp,-900,-1500,-300,200,rct,2011,https://example.org/hub-trial-1
hub-trial-1-f3,hub-trial-1,home again,reunification,,increase,better,smd,0.31,0.05,0.57,200,rct,2012,https://example.org/hub-trial-1
hub-trial-2-f3,hub-trial-2,home again,reunification,,increase,better,smd,0.12,-0.1,0.34,200,rct,2013,https://example.org/hub-trial-2
hub-trial-3-f3,hub-trial-3,home again,reunification,subgroup,increase,better,smd,0.5,0.2,0.8,200,rct,2014,https://example.org/hub-trial-3
hub-trial-3-f4,hub-trial-3,home again,reunification,other-population,increase,better,smd,0.38,0.1,0.66,200,rct,2014,https://example.org/hub-trial-3
hub-trial-4-f3,hub-trial-4,home again,reunification,,increase,better,smd,0.02,-0.2,0.24,200,rct,2015,https://example.org/hub-trial-4
other-f1,other,a single trial,attainment,,increase,better,smd,0.2,0.05,0.35,90,rct,2016,https://example.org/other
`,
}
