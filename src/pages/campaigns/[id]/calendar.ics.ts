import { campaignCalendar } from '../../../channels/campaign-calendar.ts';
import { getCampaigns, getSite, type CampaignEntry } from '../../../queries/index.ts';

export async function getStaticPaths() {
  return (await getCampaigns()).map((campaign) => ({
    params: { id: campaign.id },
    props: { campaign },
  }));
}

export async function GET({ props }: { props: { campaign: CampaignEntry } }) {
  const { id, data } = props.campaign;
  const { origin } = await getSite();
  return new Response(campaignCalendar(id, data, origin.url), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
