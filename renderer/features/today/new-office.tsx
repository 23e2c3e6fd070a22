import { useNavigate } from '@tanstack/react-router'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** What Today becomes, while an office has no plan, nothing due and nothing done. */
export function NewOffice() {
  const t = useT()
  const navigate = useNavigate()
  return (
    <EmptyState
      icon="check"
      title={t('today.new.title')}
      example={t('today.new.example')}
      action={
        <>
          <Button
            kind="primary"
            icon="plus"
            need="write"
            onPress={() => void navigate({ to: '/plans', search: { new: true } })}
          >
            {t('today.new.plan')}
          </Button>{' '}
          <Button
            icon="calendar"
            onPress={() => void navigate({ to: '/calendar/$tab/{-$recordId}', params: { tab: 'duties' } })}
          >
            {t('today.new.duties')}
          </Button>
        </>
      }
    >
      {t('today.new.text')}
    </EmptyState>
  )
}
