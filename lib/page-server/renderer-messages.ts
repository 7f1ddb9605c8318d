import { z } from 'zod'

/** What a renderer is told when it is started, as JSON in its first argument. */
export const rendererSettingsSchema = z.object({
  /** Folder of the Next.js app. */
  root: z.string(),
  dev: z.boolean(),
  listen: z.union([
    z.object({ path: z.string() }),
    z.object({ port: z.number(), host: z.string().optional() }),
  ]),
})
export type RendererSettings = z.infer<typeof rendererSettingsSchema>

/** Over the IPC channel: the renderer says that it listens, the front tells it to finish. */
export const rendererMessageSchema = z.object({ type: z.enum(['ready', 'stop']) })
export type RendererMessage = z.infer<typeof rendererMessageSchema>
