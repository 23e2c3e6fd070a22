import { useState } from 'react'
import { settingsOf } from '#shared/documents/profiles/all.ts'
import { layoutProfiles } from '#shared/entities/layout-profiles.ts'
import type { Plan } from '#shared/entities/plan.ts'
import { usualProfile } from '#shared/rules/usual-profile.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Select } from '#renderer/ui/select.tsx'
import { LayoutRule } from './layout-rule.tsx'
import styles from './settings.module.css'

type Profile = Plan['profile']

/** Every value of a layout that an office may choose, with what the rule allows and where that stands. */
export function LayoutSettings({ profile, rule }: { profile: Profile | null; rule: string | null }) {
  const t = useT()
  const office = useOffice()
  const values = useAll('layoutValue')
  const [chosen, setChosen] = useState<Profile | null>(profile)
  const current = chosen ?? (office ? usualProfile(office) : 'se-plan')
  return (
    <div className={styles.wide}>
      <p className={styles.quiet}>{t('settings.layout.hint')}</p>
      <div className={styles.profile}>
        <Select
          label={t('plan.profile')}
          options={layoutProfiles.map((id) => ({ id, label: t(`plan.profile.${id}`) }))}
          value={current}
          onChange={(next) => setChosen(next as Profile)}
        />
      </div>
      <ul className={styles.rules}>
        {settingsOf(current).map((one) => (
          <LayoutRule
            key={`${current}-${one.id}`}
            profile={current}
            rule={one}
            stored={values.find((value) => value.profile === current && value.rule === one.id)}
            lengthUnit={office?.lengthUnit ?? 'mm'}
            isWanted={one.id === rule}
          />
        ))}
      </ul>
    </div>
  )
}
