import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import styles from './stakeholders.module.css'

/** The organisation a record is about, as the way to it, beside the state of the record. */
export function AboutStakeholder({ id, children }: { id: string | null; children?: ReactNode }) {
  const stakeholder = useRecord('stakeholder', id)
  return (
    <div className={styles.facts}>
      {children}
      {stakeholder && (
        <Link to="/stakeholders/$tab/{-$recordId}" params={{ tab: 'list', recordId: stakeholder.id }}>
          {stakeholder.name}
        </Link>
      )}
    </div>
  )
}
