export type LaunchOptions = {
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
  dataDir?: string | undefined
  display?: string | undefined
}
export type LaunchPlan = { executablePath: string; distFolder: string; args: string[]; env: Record<string, string> }

export function launchPlan(options?: LaunchOptions): LaunchPlan
export function appEnvironment(options?: Pick<LaunchOptions, 'dataDir' | 'display'>): Record<string, string>
export function runApp(options?: LaunchOptions): Promise<number>
export function runPlan(plan: Omit<LaunchPlan, 'distFolder'>): Promise<number>
