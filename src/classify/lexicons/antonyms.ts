/** Pairs of everyday words, in their plain form, of which one says the opposite of the other; after the antonyms of learners' dictionaries and Roget's paired heads. */
export const ANTONYMS: readonly string[] = `
  for/against with/without before/after more/less more/fewer most/least above/below up/down on/off in/out inside/outside always/never
  true/false right/wrong good/bad better/worse best/worst safe/dangerous guilty/innocent legal/illegal alive/dead open/closed
  open/close win/lose rise/fall increase/decrease raise/lower grow/shrink accept/reject approve/reject support/oppose agree/disagree
  allow/forbid allow/ban confirm/deny admit/deny remember/forget love/hate friend/enemy success/failure succeed/fail
  possible/impossible present/absent same/different stay/leave start/stop begin/end buy/sell give/take hire/fire strong/weak high/low
  cheap/expensive easy/difficult easy/hard clean/dirty likely/unlikely include/exclude import/export war/peace ally/enemy
  victory/defeat profit/loss big/small large/small long/short early/late fast/slow rich/poor young/old new/old near/far first/last
  top/bottom left/right north/south east/west male/female public/private major/minor maximum/minimum positive/negative arrive/depart
  appear/disappear build/demolish add/remove pass/fail attack/defend praise/criticise praise/criticize upgrade/downgrade
  inflow/outflow optimistic/pessimistic temporary/permanent voluntary/compulsory voluntary/mandatory gain/loss gain/lose ahead/behind
  improve/worsen lend/borrow work/fail manage/fail hope/despair trust/distrust believe/doubt confident/doubtful sure/unsure
  certain/uncertain certain/doubtful welcome/reject welcome/resent back/oppose defend/condemn praise/condemn
  praise/blame thank/blame protect/endanger protect/threaten heal/harm help/hurt help/hinder
  benefit/harm harmless/dangerous friendly/hostile proud/ashamed glad/sorry hot/cold warm/cold wet/dry full/empty heavy/light
  dark/light hard/soft deep/shallow wide/narrow thick/thin tall/short quick/slow quiet/loud smart/stupid wise/foolish
  brave/cowardly honest/corrupt healthy/sick well/ill fresh/stale sharp/blunt tight/loose rare/common broad/narrow
  permanent/provisional simple/complicated simple/complex innocent/guilty acquit/convict convict/exonerate release/arrest
  release/detain free/jail reward/punish keep/abandon continue/stop resume/stop continue/halt
  arrive/leave enter/exit attract/repel advance/retreat expand/contract expand/shrink lengthen/shorten
  strengthen/weaken tighten/loosen accelerate/slow rise/drop climb/fall soar/plunge boost/cut raise/cut create/destroy
  build/destroy repair/destroy repair/damage unite/divide join/leave together/apart connect/disconnect obey/defy   respect/ignore respect/despise deficit/surplus shortage/surplus     majority/minority   live/die
  survive/die despite/because including/excluding often/rarely often/seldom frequently/rarely usually/rarely
  always/rarely sooner/later everything/nothing everyone/nobody everybody/nobody`
  .trim()
  .split(/\s+/)
