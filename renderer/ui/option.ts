/** One thing to choose. `id` is stored, `label` is shown, `detail` tells like ones apart. */
export type Option = { id: string; label: string; detail?: string | undefined }
