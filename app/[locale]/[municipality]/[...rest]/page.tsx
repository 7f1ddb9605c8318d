import { municipalityMetadata, municipalityPage, type PlaceParams } from '../municipality-page'

interface Props {
  params: Promise<PlaceParams & { rest: string[] }>
}

export async function generateMetadata({ params }: Props) {
  return municipalityMetadata(await params, null, () => null)
}

/** Whatever no other route knows: the not-found page, as an ordinary page. */
export default async function Page({ params }: Props) {
  const { rest, ...place } = await params
  return municipalityPage(place, { path: rest.join('/') }, () => null)
}
