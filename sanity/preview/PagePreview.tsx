import { DesktopIcon } from '@sanity/icons/Desktop';
import { LaunchIcon } from '@sanity/icons/Launch';
import { MobileDeviceIcon } from '@sanity/icons/MobileDevice';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import type { UserViewComponent } from 'sanity/structure';

import { siteUrl } from '../settings.ts';
import { type Addressed, pagePath } from './pagePath.ts';

/** The widths that a page is looked at in; the wide one takes what the pane has. */
const widths = { phone: '390px', desktop: '100%' } as const;

/** Shows the page of a document as the site's development server has it, unpublished words included. */
export const PagePreview: UserViewComponent = ({ document }) => {
  const [width, setWidth] = useState<keyof typeof widths>('phone');
  const path = pagePath(document.displayed as Addressed);
  if (path === null) {
    return (
      <Card padding={5}>
        <Text>
          The page appears here when the document has an address: press Generate beside it.
        </Text>
      </Card>
    );
  }
  const address = new URL(path, siteUrl()).href;
  return (
    <Stack style={{ height: '100%', gridTemplateRows: 'auto 1fr' }}>
      <Card padding={2} borderBottom>
        <Flex gap={2} align="center">
          <Button
            icon={MobileDeviceIcon}
            text="Phone"
            mode={width === 'phone' ? 'default' : 'ghost'}
            onClick={() => setWidth('phone')}
          />
          <Button
            icon={DesktopIcon}
            text="Desktop"
            mode={width === 'desktop' ? 'default' : 'ghost'}
            onClick={() => setWidth('desktop')}
          />
          <Button
            as="a"
            href={address}
            target="_blank"
            rel="noreferrer"
            icon={LaunchIcon}
            mode="bleed"
            text="Open"
          />
          <Text size={1} muted textOverflow="ellipsis">
            {address}
          </Text>
        </Flex>
      </Card>
      <Card tone="transparent" style={{ display: 'flex', justifyContent: 'center', minHeight: 0 }}>
        <iframe
          key={address}
          title={`The page ${path}`}
          src={address}
          style={{ border: 0, width: widths[width], maxWidth: '100%', height: '100%' }}
        />
      </Card>
    </Stack>
  );
};
