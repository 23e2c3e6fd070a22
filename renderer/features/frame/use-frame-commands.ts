import type { EntityName } from '#shared/entities/names.ts'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { MenuCommand } from '#shared/commands.ts'
import { bridge } from '#renderer/api/bridge.ts'
import { runAppCommand, useAppCommand } from '#renderer/ui/app-commands.ts'
import { isTyping } from '#renderer/ui/is-typing.ts'
import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { useShortcut } from '#renderer/ui/use-shortcut.ts'
import type { Overlay } from './overlay.ts'
import { forgetSearches } from './recent-searches.ts'
import { rooms } from './rooms.ts'
import { useAreas } from './use-areas.ts'
import { useHistory } from './use-history.ts'

const fallback = { isFallback: true }

/** The commands that stand everywhere, by key and from the native menu. */
export function useFrameCommands(show: (overlay: Overlay) => void) {
  const navigate = useNavigate()
  const history = useHistory()
  useAppCommand('undo', () => void history('undo'), fallback)
  useAppCommand('redo', () => void history('redo'), fallback)
  useAppCommand('search', () => show('search'), fallback)
  useAppCommand('help', () => show('help'), fallback)
  useAppCommand('shortcuts', () => show('shortcuts'), fallback)
  useAppCommand('about', () => show('about'), fallback)
  useAppCommand('settings', () => void navigate({ to: '/settings/$tab', params: { tab: 'program' } }), fallback)
  useAppCommand('backup', () => void navigate({ to: '/backup' }), fallback)
  useAppCommand('new', () => void navigate({ to: '/plans', search: { new: true } }), fallback)

  useShortcut(commandKeys.undo, () => runAppCommand('undo'))
  useShortcut(commandKeys.redo, () => runAppCommand('redo'))
  useShortcut('Mod+Shift+Z', () => runAppCommand('redo'))
  useShortcut(commandKeys.search, () => runAppCommand('search'), { inFields: true })
  useShortcut(commandKeys.help, () => runAppCommand('help'), { inFields: true })
  useShortcut(commandKeys.settings, () => runAppCommand('settings'), { inFields: true })
  useShortcut(commandKeys.backup, () => runAppCommand('backup'), { inFields: true })
  useShortcut(commandKeys.new, () => runAppCommand('new'), { inFields: true })
  useShortcut(commandKeys.export, () => runAppCommand('export'), { inFields: true })
  useShortcut(commandKeys.check, () => runAppCommand('check'), { inFields: true })
  useShortcut(commandKeys.shortcuts, () => runAppCommand('shortcuts'), { inFields: true })
  useAreas()
  useRoomKeys((to) => void navigate({ to }))

  useEffect(() => bridge().on('menu', ({ command }) => chosen(command)), [])
  useEffect(() => bridge().on('changed', (changes) => changes.some(isErasure) && forgetSearches()), [])
}

function useRoomKeys(go: (to: string) => void) {
  function open(pressed: string) {
    const room = rooms.find(({ shortcut }) => shortcut === pressed)
    if (room) go(room.to)
  }
  const keys = rooms.flatMap(({ shortcut }) => shortcut ?? [])
  useShortcut(keys, open, { inFields: true })
}

const isErasure = ({ entity }: { entity: EntityName }) => entity === 'erasure'

// In a text field undo belongs to the typing, as everywhere else on this PC.
function chosen(command: MenuCommand) {
  if ((command === 'undo' || command === 'redo') && isTyping(document.activeElement)) document.execCommand(command)
  else runAppCommand(command)
}
