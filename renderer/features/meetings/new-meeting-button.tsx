import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { NewMeetingDialog } from './new-meeting-dialog.tsx'

/** Makes a meeting of a body and goes there. */
export function NewMeetingButton({ bodyId }: { bodyId: string }) {
  const t = useT()
  const navigate = useNavigate()
  const [isNew, setNew] = useState(false)
  return (
    <>
      <Button size="small" icon="plus" need="write" onPress={() => setNew(true)}>
        {t('meetings.add')}
      </Button>
      {isNew && (
        <NewMeetingDialog
          bodyId={bodyId}
          onClose={() => setNew(false)}
          onCreated={(id) =>
            void navigate({ to: '/meetings/$tab/{-$recordId}', params: { tab: 'list', recordId: id } })
          }
        />
      )}
    </>
  )
}
