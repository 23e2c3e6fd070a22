import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { commands, menuGroups, type MenuCommand } from '#shared/commands.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { acceleratorOf } from './accelerator.ts'
import { notifyWindows } from './ipc.ts'

/** Builds the native menu in the interface language; its commands arrive in the window as `menu` events. */
export function setMenu(formatter: Formatter): void {
  const { t } = formatter
  const groups = (menu: keyof typeof menuGroups) =>
    menuGroups[menu].map((names) => names.map((name) => item(name, t(commands[name].words))))
  const [files = [], safety = [], program = []] = groups('file')
  const [history = [], finding = []] = groups('edit')
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      {
        label: t('menu.file'),
        submenu: [...files, line, ...safety, line, ...program, line, { role: 'quit', label: t('menu.quit') }],
      },
      {
        label: t('menu.edit'),
        submenu: [
          ...history,
          line,
          { role: 'cut', label: t('menu.cut') },
          { role: 'copy', label: t('menu.copy') },
          { role: 'paste', label: t('menu.paste') },
          { role: 'selectAll', label: t('menu.select-all') },
          line,
          ...finding,
        ],
      },
      {
        label: t('menu.view'),
        submenu: [
          { role: 'zoomIn', label: t('menu.zoom-in') },
          { role: 'zoomOut', label: t('menu.zoom-out') },
          { role: 'resetZoom', label: t('menu.zoom-reset') },
          { role: 'togglefullscreen', label: t('menu.full-screen') },
        ],
      },
      ...(process.platform === 'darwin' ? [{ role: 'windowMenu' as const }] : []),
      {
        label: t('menu.help'),
        submenu: [...groups('help').flat(), { label: t('menu.about'), click: tell('about') }],
      },
    ]),
  )
}

const line = { type: 'separator' } as const

// The page handles the key itself, where it knows whether the person is inside a text field. macOS registers every
// accelerator it shows, so there the menu shows none for these.
function item(command: Exclude<MenuCommand, 'about'>, label: string): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(commands[command].keys)
  const keys = process.platform === 'darwin' ? {} : { accelerator, registerAccelerator: false }
  return { label, ...keys, click: tell(command) }
}

function tell(command: MenuCommand): () => void {
  return () => notifyWindows('menu', { command })
}
