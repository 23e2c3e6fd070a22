export const settingsTabs = ['program', 'office', 'layout'] as const

export type SettingsTab = (typeof settingsTabs)[number]
