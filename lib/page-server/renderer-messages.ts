import { z } from 'zod'
import { localeSchema } from '../kernel/values'

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

/** Over the IPC channel: the renderer says that it listens, the front tells it to finish, and what to count. */
export const rendererMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('stop') }),
  z.object({
    type: z.literal('opened'),
    openings: z.array(
      z.object({
        municipality: z.string(),
        locale: localeSchema,
        question: z.string(),
        times: z.number().int().positive(),
      }),
    ),
  }),
])
export type RendererMessage = z.infer<typeof rendererMessageSchema>
