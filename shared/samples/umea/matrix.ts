import type { Make } from '../sample.ts'

const common = {
  participants: 'Antal deltagare kvinnor och män',
  interview: 'Intervju och/eller enkät i samband med utvärderingar',
}

/** The goal and measurement matrix: four rows on the internal target-group level; gives their ids. */
export function makeMatrix(make: Make, planId: string): string[] {
  const rows = [
    {
      activity: 'Utbildning förtroendevalda',
      activityMeasures: [common.participants, 'Antal träffar'],
      goal: 'Att de förtroendevalda får en gemensam kunskapsplattform i jämställdhetsfrågan',
      goalMeasures: [common.interview],
    },
    {
      activity: 'Kick-off för satsningen',
      activityMeasures: [common.participants],
      goal: 'Att skapa nyfikenhet för frågan',
      goalMeasures: ['Utvärdering'],
    },
    {
      activity: 'Utbildning chefer',
      activityMeasures: [common.participants, 'Chefsnivåer'],
      goal: 'Att chefer får en gemensam kunskapsplattform i jämställdhetsfrågan',
      goalMeasures: [common.interview],
    },
    {
      activity: 'Kunskapsspridning om CEMR:s deklaration om jämställdhet och jämställdhetsintegrering som strategi',
      activityMeasures: ['Kännedom om deklarationen och jämställdhetsintegrering på förvaltningsnivå'],
      goal: 'Jämställdhetsintegrering påbörjad i x antal förvaltningar, med stöd av t.ex. CEMR',
      goalMeasures: ['Antal förvaltningar som påbörjat ett arbete med jämställdhetsintegrering'],
    },
  ]
  return rows.map((row, position) =>
    make('measurePair', {
      planId,
      position,
      level: 'Intern målgruppsnivå',
      groups: ['förtroendevalda', 'chefer', 'medarbetare'],
      ...row,
    }),
  )
}
