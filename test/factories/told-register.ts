import type { Files } from '../importing.ts'

/** What was told in confidence in this register: none of it may be read anywhere. */
export const secrets = {
  application: ['Night shelter under the bridge', 'Anonymous Applicants Limited', 'Smalltown-on-Sea'],
  lessonSource: 'https://secret.example/minutes',
} as const

/**
 * A small register in which everything happens that the starter catalogue lacks: promises kept, owed, answered late and still to
 * come, a programme with a rule for results, applications and lessons told in confidence, a claim that its finding does not bear.
 */
export const toldRegister: Files = {
  'programmes.csv': `id,name,funder,started,ended,results_due_days,grace_days,source_urls
better-starts,Better Starts,Example Foundation,2023,2026,180,30,https://example.org/better-starts
open-fund,Open Fund,Example Council,2024,,,,https://example.org/open-fund
`,
  'models.csv': `id,name,practice_area,summary,source_urls
hub-homes,Hub homes,residential-and-fostering,Foster homes around a hub,https://example.org/hub
evening-hubs,Evening hubs,early-help,,https://example.org/evening
`,
  'projects.csv': `id,programme_id,model_id,name,places,practice_area,funding_gbp,started,ended,stopped_early,stop_reason,report_published,report_read,design,source_urls
quiet,better-starts,hub-homes,Hub homes in Leeds,E08000035,residential-and-fostering,250000,2023-01,2024-03-31,,,,,,https://example.org/quiet
told,better-starts,hub-homes,Hub homes in Hertfordshire,E10000015;E10000021,residential-and-fostering,100000,2024-04-01,2025-03-31,,,2025-06,true,rct,https://example.org/told
late,better-starts,evening-hubs,Evening hubs in York,E06000014,early-help,,2018-04,2019-03-31,,,2026-01,true,before-after,https://example.org/late
owing,better-starts,evening-hubs,Evening hubs in Barnet,E09000003,early-help,50000,2023-06,2024-06-30,,,,,,https://example.org/owing
coming,open-fund,,Something still running,E09000003,early-help,,2026-01,,,,,,,https://example.org/coming
unread,open-fund,,Something nobody has read of,,other,,2022,,true,The money ended,,,,https://example.org/unread
`,
  'outcomes.csv': `id,project_id,version,registered_on,registered_at,outcome_code,label,primary,direction_wanted,scale,smallest_worthwhile_change,due_on
told-o1,told,1,2024-01-10,https://registry.example/told,placement-stability,Moves between homes,true,decrease,mean-difference,0.5,2025-06-01
late-o1,late,1,2018-01-10,https://registry.example/late,missing-episodes,Missing from home,true,decrease,percent-change,10,2020-01-01
owing-o1,owing,1,2023-01-10,https://registry.example/owing,,Nights away from home,true,decrease,count-change,5,2025-01-01
coming-o1,coming,1,2025-11-10,https://registry.example/coming,school-attendance,School attended,true,increase,percent-change,5,2030-01-01
`,
  'findings.csv': `id,project_id,outcome_id,outcome,direction_wanted,scale,estimate,ci_low,ci_high,reported_direction,reported_on,design,n,source_urls
told-f1,told,told-o1,Moves between homes,decrease,mean-difference,0.8,0.2,1.4,worse,2025-05-30,rct,240,https://example.org/told-report
`,
  'lessons.csv': `id,project_id,model_id,kind,causes,conditions,expected,happened,why,lesson,confidential,source_urls
l7q4m2v9x1c8k5r3t,quiet,hub-homes,implementation,recruitment-delay,clear-vision,Two hubs in a year,The second hub opened late.,Nobody applied for the post.,Recruit before the grant starts.,true,${secrets.lessonSource}
lesson-8,told,hub-homes,theory,recruitment-delay;theory-harm,,,Children moved more often.,The hub took the quiet homes.,Watch moves from the first month.,false,https://example.org/told-lesson
`,
  'claims.csv': `id,project_id,model_id,claim,amount_gbp,qualifier,finding_id,source_says,note,source_urls
claim-1,told,hub-homes,Hub homes save up to £1m a year.,1000000,up-to,told-f1,no,The finding points the other way.,https://example.org/press
`,
  'adoptions.csv': `id,model_id,project_id,place,started,relation,status,outcome_reported,source_urls
hub-hull,hub-homes,told,E06000010,2025,replication,running,better,https://example.org/hull
hub-wales,hub-homes,,W92000004,2025,adaptation,planned,,https://example.org/wales
`,
  'lesson_uses.csv': `id,lesson_id,plan,project_id,answer,text,answered_on,organisation,place,source_urls
use-1,lesson-8,Hub homes for Hull,,change,Moves are counted from the first month.,2026-05-02,Hull City Council,E06000010,https://example.org/hull-plan
use-2,lesson-8,Hub homes for Hull,,already-done,Quiet homes are kept apart.,2026-06-02,Hull City Council,E06000010,
use-3,lesson-8,,coming,change,Moves are looked at each month.,2026-07-01,,E09000003,
use-4,l7q4m2v9x1c8k5r3t,Evening homes,,does-not-apply,Nobody is recruited.,2026-07-02,,,
`,
  'applications.csv': `id,programme_id,title,applicant,places,submitted_on,decision,decided_on,confidential,project_id,source_urls
a2n6y8b4d1f7h3j5k,better-starts,${secrets.application[0]},${secrets.application[1]},${secrets.application[2]},2023-02-01,declined,2023-03-01,true,,https://example.org/apply
app-2,better-starts,Hub homes for Hertfordshire,County,Hertfordshire,2023-02-01,funded,2023-03-01,false,told,https://example.org/apply
app-3,better-starts,Weekend clubs,A charity,,2023-02-01,declined,2023-03-01,false,,https://example.org/apply
`,
}

/** What is entered some weeks later: an answer to a promise that had been silent here. */
export const answeredLater: Files = {
  'findings.csv': `id,project_id,outcome_id,outcome,direction_wanted,scale,estimate,ci_low,ci_high,reported_direction,reported_on,design,n,source_urls
late-f1,late,late-o1,Missing from home,decrease,,,,,no-change,2026-01-15,before-after,,https://example.org/late-report
`,
}
