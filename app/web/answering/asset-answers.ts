import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Assets, assetCacheControl } from '../assets.ts'
import { isHeldAlready } from './etags.ts'

/** Sends a file that pages fetch; anything else below its folder is nowhere. */
export function answerAsset({ files }: Assets) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asset = files.get(request.url.split('?')[0] ?? '')
    if (asset === undefined) {
      reply.callNotFound()
      return reply
    }
    reply.headers({ etag: asset.etag, 'cache-control': assetCacheControl })
    if (isHeldAlready(request.headers['if-none-match'], asset.etag)) return reply.code(304).send()
    return reply.type(asset.type).send(asset.body)
  }
}
