import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { MenuCommand } from '#shared/events.ts'
import { notifyWindows } from './ipc.ts'

/** Builds the native menu in the interface language; its commands arrive in the window as `menu` events. */
export function setMenu(formatter: Formatter): void {
  const { t } = formatter
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      {
        label: t('menu.file'),
        submenu: [
          item('new', t('menu.new-plan'), 'CmdOrCtrl+N'),
          item('export', t('menu.export'), 'CmdOrCtrl+E'),
          item('check', t('menu.check'), 'CmdOrCtrl+Shift+E'),
          { type: 'separator' },
          item('settings', t('menu.settings'), 'CmdOrCtrl+,'),
          { type: 'separator' },
          { role: 'quit', label: t('menu.quit') },
        ],
      },
      {
        label: t('menu.edit'),
        submenu: [
          item('undo', t('menu.undo'), 'CmdOrCtrl+Z'),
          item('redo', t('menu.redo'), 'CmdOrCtrl+Y'),
          { type: 'separator' },
          { role: 'cut', label: t('menu.cut') },
          { role: 'copy', label: t('menu.copy') },
          { role: 'paste', label: t('menu.paste') },
          { role: 'selectAll', label: t('menu.select-all') },
          { type: 'separator' },
          item('search', t('menu.search'), 'CmdOrCtrl+K'),
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
        submenu: [item('help', t('menu.help-here'), 'F1'), item('about', t('menu.about'), '')],
      },
    ]),
  )
}

// The page handles the key itself, where it knows whether the person is inside a text field. macOS registers every
// accelerator it shows, so there the menu shows none for these.
function item(command: MenuCommand, label: string, accelerator: string): MenuItemConstructorOptions {
  const keys = process.platform === 'darwin' ? {} : { accelerator, registerAccelerator: false }
  return { label, ...keys, click: () => notifyWindows('menu', { command }) }
}
