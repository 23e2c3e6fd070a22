export const settingsTabs = ['program', 'office', 'layout', 'profiles'] as const

export type SettingsTab = (typeof settingsTabs)[number]
